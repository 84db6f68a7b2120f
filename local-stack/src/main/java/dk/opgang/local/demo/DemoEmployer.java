package dk.opgang.local.demo;

/** Employers that do not exist; their CVR numbers begin with 9. */
enum DemoEmployer {
    BUILDER("90400002", "Eksempel Entreprise", "private"),
    SHOP("90400010", "Eksempel Handel", "private"),
    CARE_HOME("90400029", "Eksempel Plejecenter", "municipality"),
    ESTATE_OFFICE("90410008", "Eksempel Ejendomsservice", "housing-organisation");

    private final String cvr;
    private final String label;
    private final String kind;

    DemoEmployer(String cvr, String label, String kind) {
        this.cvr = cvr;
        this.label = label;
        this.kind = kind;
    }

    String cvr() {
        return cvr;
    }

    String label() {
        return label;
    }

    String kind() {
        return kind;
    }
}
