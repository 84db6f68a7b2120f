package dk.opgang.participants.alert;

/** That an alert was raised, decided or closed, and where that left it. */
record AlertNews(What what, Alert alert, AlertState state, int occurrence) {

    /** What happened to it. */
    enum What {
        RAISED,
        DECIDED,
        CLOSED
    }

    static AlertNews of(What what, Alert alert) {
        return new AlertNews(what, alert, alert.state(), alert.occurrence());
    }
}
