package dk.opgang.platform.value;

import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.InvalidValueException;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.text.Texts;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a posted record comes from: the poster's own key, unique per organisation. Posting it again updates the record. White space
 * around its parts is no part of them.
 *
 * @param system the poster's system, 1 to 100 characters
 * @param id the record's key in that system, 1 to 200 characters
 */
@Embeddable
public record Source(@Key String system, @Key String id) {

    public static final int SYSTEM_MAX = 100;
    public static final int ID_MAX = 200;

    public Source {
        system = Texts.key(Objects.requireNonNullElse(system, ""));
        id = Texts.key(Objects.requireNonNullElse(id, ""));
        List<Fault> faults = Stream.concat(
                        fault("/system", system, SYSTEM_MAX).stream(), fault("/id", id, ID_MAX).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidValueException(faults);
        }
    }

    private static Optional<Fault> fault(String pointer, String part, int max) {
        if (part.isEmpty()) {
            return Optional.of(CommonFault.REQUIRED.at(pointer));
        }
        return part.length() > max ? Optional.of(CommonFault.SIZE.at(pointer, 1, max)) : Optional.empty();
    }
}
