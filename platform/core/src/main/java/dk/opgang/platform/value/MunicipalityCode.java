package dk.opgang.platform.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code of a municipality: three digits, {@code 615}. The four-digit form of the registers, {@code 0615}, is accepted and
 * kept as three. Whether such a municipality exists is told by the code list {@code municipalities}.
 */
public record MunicipalityCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("0?[1-9][0-9]{2}");

    @JsonCreator
    public MunicipalityCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A municipality code has three digits, got " + value);
        }
        value = value.length() == 4 ? value.substring(1) : value;
    }

    /** Whether the text has the form of a municipality code, three digits or four with a leading zero. */
    public static boolean isValid(CharSequence text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** The text as codes are kept; what is none stays as it is, for the checks of a form to tell. */
    public static String plain(String text) {
        return isValid(text) ? new MunicipalityCode(text).value() : text;
    }

    @Override
    public String toString() {
        return value;
    }
}
