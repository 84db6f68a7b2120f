package dk.opgang.housingareas.register.address;

import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.time.Period;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * One address of an area, in the form that is patched.
 *
 * @param addressId its id in the register of addresses (DAR); stays as it is
 * @param validity while it lies in the area
 */
@Embeddable
public record AddressForm(@NotNull UUID addressId, @NotNull Period validity) implements PostedForm {}
