package dk.opgang.initiatives.template;

import dk.opgang.platform.constraint.Municipality;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a municipality adopts what another shares, as network-service tells it.
 *
 * @param methodVersion the version of the shared initiative that is adopted
 * @param municipalityCode who adopts
 * @param key by which the municipality is to know the template, if nothing else of it is called so
 * @param ownerMunicipalityCode who shares, or where it runs if an organisation shares
 * @param templateKey the template of the shared initiative: the owner's own, or one that everybody has
 */
record AdoptionForm(
        @NotNull UUID sharedInitiativeId,
        @NotNull @Positive Integer methodVersion,
        @NotBlank @Municipality String municipalityCode,
        @NotBlank @Size(max = 100) String key,
        @Nullable @Municipality String ownerMunicipalityCode,
        @NotBlank @Size(max = 100) String templateKey) {

    /** What the template says of where it comes from. */
    Origin origin() {
        return new Origin(
                sharedInitiativeId,
                methodVersion,
                ownerMunicipalityCode == null ? municipalityCode : ownerMunicipalityCode);
    }
}
