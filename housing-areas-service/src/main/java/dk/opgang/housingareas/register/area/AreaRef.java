package dk.opgang.housingareas.register.area;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An area as events about what belongs to it name it.
 *
 * @param housingOrganisation CVR of who lets its homes; null if not told
 */
public record AreaRef(
        UUID housingAreaId,
        String municipalityCode,
        @Nullable String housingOrganisation) {}
