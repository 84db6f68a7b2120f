package dk.opgang.gateway.portal;

/**
 * A drawing and the table that it is drawn from.
 *
 * @param chart its name, by which the script knows how to draw it
 * @param caption a sentence that says what is seen
 * @param csv address of the same numbers as a file
 */
public record Figure(String chart, String caption, Grid grid, String csv) {

    /** Nothing is drawn where there is no number. */
    public String status() {
        return grid.hasNumbers() ? "ready" : "empty";
    }
}
