package dk.opgang.housingareas.register.address;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The areas of which addresses are wanted: one address, or many.
 *
 * @param addressId one id of the register of addresses (DAR)
 * @param addressIds many of them
 * @param on the day; today if missing
 */
public record AddressLookupRequest(
        @Nullable UUID addressId,
        @Nullable @Size(min = 1, max = 1_000) List<UUID> addressIds,
        @Nullable LocalDate on) implements Checked {

    @Override
    public void check(Faults faults) {
        if ((addressId == null) == (addressIds == null)) {
            faults.broken("/addressId", HousingAreasFault.ONE_OR_MANY);
        }
    }

    List<UUID> wanted() {
        return addressId != null ? List.of(addressId) : addressIds == null ? List.of() : addressIds;
    }
}
