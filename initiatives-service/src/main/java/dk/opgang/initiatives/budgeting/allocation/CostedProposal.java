package dk.opgang.initiatives.budgeting.allocation;

/**
 * A proposal on the ballot.
 *
 * @param number by which ballots name it
 * @param cost in øre, above 0
 */
public record CostedProposal(int number, long cost) {

    public CostedProposal {
        if (cost <= 0) {
            throw new IllegalArgumentException("A proposal costs more than nothing, got " + cost);
        }
    }
}
