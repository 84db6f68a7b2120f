package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.outbox.Event;
import java.util.List;
import java.util.UUID;

/**
 * A network of companies is new, has changed, or has other members. It names no reader: everyone may see it.
 *
 * @param memberCount different companies that are members on the day of the event
 */
public record CompanyNetworkChanged(
        UUID networkId,
        List<String> municipalityCodes,
        List<UUID> housingAreaIds,
        String secretariat,
        List<UUID> initiativeIds,
        int memberCount)
        implements Event {

    static CompanyNetworkChanged of(CompanyNetwork it, int memberCount) {
        CompanyNetworkForm form = it.form();
        return new CompanyNetworkChanged(
                it.id(),
                form.municipalityCodes(),
                form.housingAreaIds(),
                form.secretariat(),
                form.initiativeIds(),
                memberCount);
    }

    @Override
    public String type() {
        return "dk.opgang.initiatives.company-network-changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return networkId;
    }
}
