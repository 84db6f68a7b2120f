package dk.opgang.platform.text;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Text;
import java.util.Locale;

/** What can be wrong with a text wherever it stands. */
public enum TextFault {
    INVALID_CHARACTER(
            "Teksten har et styretegn eller et halvt tegn", "The text holds a control character or half of one"),
    INVALID_UTF_8("Teksten er ikke UTF-8", "The text is not UTF-8"),
    CPR_AS_KEY(
            "Et CPR-nummer kan ikke være nøgle, for nøglen vises; ti cifre, der begynder med en dato, ligner et",
            "A CPR cannot be a key, for the key is shown; ten digits that begin with a date look like one"),
    CPR_IN_TEXT(
            "Teksten har ti cifre, der begynder med en dato og derfor kan være et CPR-nummer, som kun kan stå i feltet cpr;"
                    + " et telefonnummer skrives med + og landekode, et P-nummer efter P-nr.",
            "The text holds ten digits that begin with a date and thus may be a CPR, which can stand in the field cpr alone;"
                    + " a phone number is written with + and its country, a P-number after P-nr.");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Text detail;

    TextFault(String da, String en) {
        this.detail = new Text(da, en);
    }

    public String code() {
        return code;
    }

    public Text detail() {
        return detail;
    }

    public Fault at(String pointer) {
        return new Fault(pointer, code, detail);
    }
}
