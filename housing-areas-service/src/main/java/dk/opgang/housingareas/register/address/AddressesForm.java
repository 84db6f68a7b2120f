package dk.opgang.housingareas.register.address;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Many addresses of an area at once.
 *
 * @param addressIds their ids in the register of addresses (DAR), each once
 * @param validity while they lie in the area
 */
public record AddressesForm(
        @NotEmpty @Size(max = 1_000) List<UUID> addressIds,
        @NotNull Period validity) implements Checked {

    @Override
    public void check(Faults faults) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; addressIds != null && i < addressIds.size(); i++) {
            if (!seen.add(addressIds.get(i))) {
                faults.broken("/addressIds/" + i, HousingAreasFault.REPEATED_ADDRESS);
            }
        }
    }
}
