package dk.opgang.initiatives.employer;

import dk.opgang.initiatives.companynetwork.Membership;
import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.text.NumberField;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employer as a row of a batch, with one of its places of work and one network that it is a member of.
 *
 * @param from first day in the network
 * @param to first day on which it is no member any more
 */
record EmployerRow(
        String sourceSystem,
        String sourceId,
        @CvrNumber String cvr,
        String name,
        @CodeOf("employer-kinds") String kind,

        @Nullable @NumberField @Pattern(regexp = EmployerForm.P_NUMBER)
        String pNumber,

        @Nullable String unitName,
        @Nullable UUID networkId,
        @Nullable LocalDate from,
        @Nullable @After("from") LocalDate to) {

    record Key(String system, String id) {}

    Key key() {
        return new Key(sourceSystem, sourceId);
    }

    /** What is wrong with it without looking anything up: nothing that is told may be of no use. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (unitName != null && pNumber == null) {
            faults.add(CompaniesFault.UNIT_REQUIRED.at("/pNumber"));
        }
        if (networkId != null && from == null) {
            faults.add(CommonFault.REQUIRED.at("/from"));
        }
        if (networkId == null && (from != null || to != null)) {
            faults.add(CompaniesFault.NETWORK_REQUIRED.at("/networkId"));
        }
        return faults;
    }

    /** Its membership, if it tells one. */
    Optional<Membership> membership() {
        return networkId == null || from == null
                ? Optional.empty()
                : Optional.of(new Membership(networkId, cvr, pNumber, from, to));
    }
}
