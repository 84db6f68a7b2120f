package dk.opgang.platform.batch;

/** Why a row is kept after its batch has run: it was refused, or taken with a remark. */
enum Noted {
    REJECTED(" and not remark"),
    REMARKED(" and remark"),
    ANY("");

    private final String condition;

    Noted(String condition) {
        this.condition = condition;
    }

    /** As it is written behind other conditions on the kept rows. */
    String condition() {
        return condition;
    }
}
