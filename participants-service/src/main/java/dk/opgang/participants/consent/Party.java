package dk.opgang.participants.consent;

import dk.opgang.platform.value.Cvr;
import dk.opgang.platform.value.MunicipalityCode;
import java.util.Optional;

/**
 * Who passes data on or receives them: an organisation by its CVR (eight digits) or a municipality by its code (three digits;
 * {@code 0615} is kept as {@code 615}).
 */
public record Party(String value) {

    public Party {
        if (MunicipalityCode.isValid(value)) {
            value = new MunicipalityCode(value).value();
        } else if (!Cvr.isValid(value)) {
            throw new IllegalArgumentException("A party is a CVR or a municipality code, got " + value);
        }
    }

    /** The party, if the text names one. */
    public static Optional<Party> parse(String text) {
        return MunicipalityCode.isValid(text) || Cvr.isValid(text) ? Optional.of(new Party(text)) : Optional.empty();
    }
}
