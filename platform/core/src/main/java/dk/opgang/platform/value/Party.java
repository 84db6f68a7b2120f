package dk.opgang.platform.value;

import java.util.Optional;

/**
 * Whoever takes part in something: an organisation by its CVR (eight digits) or a municipality by its code (three digits; {@code 0615} is
 * kept as {@code 615}).
 */
public record Party(String value) {

    public Party {
        if (MunicipalityCode.isValid(value)) {
            value = new MunicipalityCode(value).value();
        } else if (!Cvr.isValid(value)) {
            throw new IllegalArgumentException("A party is a CVR or a municipality code, got " + value);
        }
    }

    /** Whether it is a municipality. */
    public boolean isMunicipality() {
        return MunicipalityCode.isValid(value);
    }

    /** The text as parties are kept; what names none stays as it is, for the checks of a form to tell. */
    public static String plain(String text) {
        return parse(text).map(Party::value).orElse(text);
    }

    /** The party, if the text names one. */
    public static Optional<Party> parse(String text) {
        return MunicipalityCode.isValid(text) || Cvr.isValid(text) ? Optional.of(new Party(text)) : Optional.empty();
    }
}
