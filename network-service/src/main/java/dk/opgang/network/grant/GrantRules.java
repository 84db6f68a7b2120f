package dk.opgang.network.grant;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.grant.GrantForm.Part;
import dk.opgang.network.relocation.CaseParties;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Party;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who pays and bears a grant. */
final class GrantRules {

    /** A grant by the law on active social policy is the receiving municipality's to decide on. */
    private static final String DECIDED_BY_RECEIVER = "aktivloven-85";

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private GrantRules() {}

    /** Who can pay and bear grants of a case. */
    static List<String> partiesOf(CaseParties of) {
        return Stream.of(of.sender(), of.receiver(), of.organisation(), of.fromHousingOrganisation())
                .flatMap(party -> Stream.ofNullable(party))
                .distinct()
                .toList();
    }

    /** Who bears it if nothing is told: one half the payer, the other half the other side. */
    static List<Part> usual(CaseParties of, String payer) {
        String organisation = otherOrganisation(of);
        String other = isOrganisation(payer) || organisation == null ? of.sender() : organisation;
        return other.equals(payer)
                ? List.of(new Part(payer, WHOLE))
                : List.of(new Part(payer, HALF), new Part(other, HALF));
    }

    static void check(CaseParties of, GrantForm form, Faults faults) {
        List<String> parties = partiesOf(of);
        checkParty("/paidBy", form.paidBy(), parties, faults);
        if (form.legalBasis().equals(DECIDED_BY_RECEIVER) && !form.paidBy().equals(of.receiver())) {
            faults.broken("/paidBy", NetworkFault.RECEIVER_DECIDES);
        }
        List<Part> shares = form.shares() == null ? List.of() : form.shares();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < shares.size(); i++) {
            String pointer = "/shares/" + i + "/party";
            checkParty(pointer, shares.get(i).party(), parties, faults);
            if (!seen.add(shares.get(i).party())) {
                faults.broken(pointer, CommonFault.DUPLICATE);
            }
        }
        BigDecimal sum = shares.stream().map(Part::pct).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            faults.broken("/shares", NetworkFault.SHARES_NOT_WHOLE, sum.toPlainString());
        }
    }

    private static void checkParty(String pointer, String party, List<String> parties, Faults faults) {
        if (!parties.contains(party)) {
            faults.broken(pointer, NetworkFault.CASE_NOT_A_PARTY, String.join(", ", parties));
        }
    }

    private static @Nullable String otherOrganisation(CaseParties of) {
        return of.fromHousingOrganisation() == null ? of.organisation() : of.fromHousingOrganisation();
    }

    private static boolean isOrganisation(String party) {
        return Party.parse(party).filter(it -> !it.isMunicipality()).isPresent();
    }
}
