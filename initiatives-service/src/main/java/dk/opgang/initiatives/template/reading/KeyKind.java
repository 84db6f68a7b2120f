package dk.opgang.initiatives.template.reading;

import dk.opgang.platform.problem.Text;

/** What the keys of a template name: a reference to one that the template does not declare is a fault. */
public enum KeyKind {
    STEP("trin", "step"),
    FACT("oplysning", "fact"),
    ANCHOR("ankerdag", "anchor"),
    ACTIVITY("aktivitet", "activity"),
    OUTPUT("resultat af en aktivitet", "output"),
    ROLE("rolle", "role"),
    READING("måling", "reading"),
    MEASURE("mål", "measure"),
    PARAMETER("parameter", "parameter"),
    CERTIFICATE("bevis", "certificate"),
    PHASE("fase", "phase"),
    OBLIGATION("forpligtelse", "obligation"),
    PAYOUT("udbetaling", "payout"),
    POOL("pulje", "pool"),
    COLUMN("kolonne", "column");

    private final String da;
    private final String en;

    KeyKind(String da, String en) {
        this.da = da;
        this.en = en;
    }

    /** What a key names, in words. */
    Text named(String key) {
        return new Text(da + " " + key, en + " " + key);
    }
}
