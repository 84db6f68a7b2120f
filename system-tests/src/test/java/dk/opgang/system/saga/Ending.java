package dk.opgang.system.saga;

/** How a relocation ends, and after which step it can. */
enum Ending {
    MOVED(Step.PREPARE),
    /** On the morning of the move, all three having said yes. */
    FAMILY_SAYS_NO(Step.ORGANISATION_SAYS_YES),
    WITHDRAWN(Step.SEEK);

    final Step earliest;

    Ending(Step earliest) {
        this.earliest = earliest;
    }
}
