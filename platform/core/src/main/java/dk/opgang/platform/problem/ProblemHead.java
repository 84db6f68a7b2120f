package dk.opgang.platform.problem;

/**
 * What every occurrence of a problem is answered under.
 *
 * @param status of HTTP, 400 to 599
 * @param title what went wrong
 */
public record ProblemHead(int status, Text title) {

    public ProblemHead(int status, String da, String en) {
        this(status, new Text(da, en));
    }
}
