package dk.opgang.platform.batch.store;

/** Why a row is kept after its batch has run: it was refused, or taken with a remark. */
public enum Noted {
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
