package dk.opgang.system.saga;

/** What the parties of a relocation do, one after the other; the last is its ending. */
enum Step {
    OFFER,
    OPEN,
    SEEK,
    MATCH,
    FAMILY_SAYS_YES,
    MUNICIPALITY_SAYS_YES,
    ORGANISATION_SAYS_YES,
    PAY_GRANT,
    PLAN_GRANT,
    PREPARE_RECEPTION,
    HAND_OVER,
    ACCEPT,
    PREPARE,
    END
}
