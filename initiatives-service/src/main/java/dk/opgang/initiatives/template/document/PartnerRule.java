package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which partners an initiative needs.
 *
 * @param least how many of the role
 * @param organisationKinds codes of {@code employer-kinds} that they are; empty for all
 * @param notOrganisationKinds codes of those that they are not
 */
public record PartnerRule(String role, int least, List<String> organisationKinds, List<String> notOrganisationKinds) {

    private static final int MOST = 200;

    public PartnerRule {
        organisationKinds = List.copyOf(organisationKinds);
        notOrganisationKinds = List.copyOf(notOrganisationKinds);
    }

    static @Nullable PartnerRule read(Item item) {
        return item.object(part -> {
            String role = part.required("role", Item::key);
            int least = part.integer("least", 0, MOST, 1);
            List<String> kinds = part.codes("organisationKinds", "employer-kinds");
            List<String> notKinds = part.codes("notOrganisationKinds", "employer-kinds");
            return role == null ? null : new PartnerRule(role, least, kinds, notKinds);
        });
    }

    /** Whether an organisation of that kind may have the role. */
    public boolean allows(String kind) {
        return (organisationKinds.isEmpty() || organisationKinds.contains(kind))
                && !notOrganisationKinds.contains(kind);
    }
}
