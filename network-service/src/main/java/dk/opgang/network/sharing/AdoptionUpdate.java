package dk.opgang.network.sharing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That an adopter follows a later version of a method.
 *
 * @param version later than the adopted one, and released
 */
@Schema(name = "NewAdoptionUpdate", example = "{\"version\": 2}")
record AdoptionUpdate(@NotNull Integer version) {}
