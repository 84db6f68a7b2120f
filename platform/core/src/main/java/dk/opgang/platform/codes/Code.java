package dk.opgang.platform.codes;

import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.problem.Text;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value of a code list.
 *
 * @param code kebab case, stable
 * @param labels for people
 * @param validFrom first day on which it may be used; from ever if missing
 * @param validTo first day on which it may no longer be used; for ever if missing
 * @param source where the value comes from: law and section, or the document; {@code unknown} if it is
 * @param attributes further facts of this list's codes, such as the region of a municipality
 */
public record Code(
        String code,
        Text labels,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        Map<String, Object> attributes)
        implements Dated {

    public Code {
        attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
    }
}
