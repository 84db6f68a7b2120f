package dk.opgang.initiatives.companynetwork;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A network of companies as it is answered.
 *
 * @param on the day of which its members are counted
 * @param memberCount different companies that are members on that day
 */
@Schema(name = "CompanyNetwork")
public record CompanyNetworkView(
        UUID id,
        @JsonUnwrapped CompanyNetworkForm form,
        LocalDate on,
        int memberCount,
        @JsonUnwrapped Stored stored) {

    static CompanyNetworkView of(Caller caller, CompanyNetwork it, LocalDate on, int memberCount) {
        boolean own = it.poster().equals(caller.tenantKey());
        return new CompanyNetworkView(it.id(), it.form().shown(own), on, memberCount, Stored.of(it));
    }
}
