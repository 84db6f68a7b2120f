package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.initiatives.template.value.ValueRange;
import dk.opgang.platform.problem.CommonFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people of a role there must be before something begins.
 *
 * @param number at least and at most so many
 * @param from what does not begin without them
 * @param professions codes of {@code professions}, one of which each must have; empty for all
 * @param certificates keys of those that each must have
 * @param organisationKinds codes of {@code employer-kinds}; empty for all
 */
public record RoleRule(
        String role,
        @Nullable Label name,
        Per per,
        ValueRange number,
        From from,
        boolean over18,
        List<String> professions,
        List<String> certificates,
        List<String> organisationKinds) {

    /** What the number is of. */
    public enum Per {
        INITIATIVE,
        GROUP,
        ENROLMENT,
        PLACEMENT,
        OCCASION
    }

    /** What does not begin without them. */
    public enum From {
        START,
        ENROLLED,
        ACTIVE,
        PLACED
    }

    public RoleRule {
        professions = List.copyOf(professions);
        certificates = List.copyOf(certificates);
        organisationKinds = List.copyOf(organisationKinds);
    }

    static @Nullable RoleRule read(Item item) {
        return item.object(part -> {
            String role = part.required("role", Item::key);
            Label name = part.optional("name", Label::read);
            Per per = part.required("per", word -> word.word(Per.class));
            if (!part.has("least")) {
                part.reading().broken(part.pointer("least"), CommonFault.REQUIRED);
            }
            ValueRange number = ValueRange.read(part, "least", "most", NumberRange.COUNT);
            From from = part.required("from", word -> word.word(From.class));
            boolean over18 = part.flag("over18");
            List<String> professions = part.codes("professions", "professions");
            List<String> certificates = part.keys("certificates", KeyKind.CERTIFICATE);
            List<String> kinds = part.codes("organisationKinds", "employer-kinds");
            if (role == null || per == null || from == null) {
                return null;
            }
            part.reading().has(KeyKind.ROLE, role);
            return new RoleRule(role, name, per, number, from, over18, professions, certificates, kinds);
        });
    }
}
