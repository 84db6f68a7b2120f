package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.InitiativeForm.Partner;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.PartnerRule;
import dk.opgang.platform.problem.Fault;
import java.util.ArrayList;
import java.util.List;

/** Whether an initiative has the partners that its template asks for: a remark until it starts, and what keeps it from starting. */
public final class PartnerCheck {

    private static final String PARTNERS = "/partners";

    private PartnerCheck() {}

    /** All faults of its partners; each says which role it is about. */
    public static List<Fault> faults(InitiativeTemplate template, Initiative initiative) {
        List<Fault> faults = new ArrayList<>();
        for (PartnerRule rule : template.partnerRules()) {
            List<Partner> ofRole = initiative.form().partners().stream()
                    .filter(partner -> partner.role().equals(rule.role()))
                    .toList();
            if (ofRole.size() < rule.least()) {
                faults.add(InitiativesFault.PARTNER_MISSING.at(PARTNERS, rule.least(), rule.role()));
            }
            if (!ofRole.stream().allMatch(partner -> isAllowed(rule, partner))) {
                faults.add(InitiativesFault.PARTNER_KIND_NOT_ALLOWED.at(PARTNERS, rule.role()));
            }
        }
        return faults;
    }

    /** A rule on kinds is met by a partner whose kind is told. */
    private static boolean isAllowed(PartnerRule rule, Partner partner) {
        boolean asks = !rule.organisationKinds().isEmpty()
                || !rule.notOrganisationKinds().isEmpty();
        return !asks || partner.kind() != null && rule.allows(partner.kind());
    }
}
