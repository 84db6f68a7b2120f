package dk.opgang.initiatives.result;

import dk.opgang.initiatives.elsewhere.HousingAreas;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The initiatives that a filter means. */
@Singleton
class WantedInitiatives {

    private final Initiatives initiatives;
    private final HousingAreas areas;

    WantedInitiatives(Initiatives initiatives, HousingAreas areas) {
        this.initiatives = initiatives;
        this.areas = areas;
    }

    /**
     * Those that the caller sees.
     *
     * @param municipality that takes part in them; null for any
     */
    @Transactional
    List<Initiative> of(Caller caller, ResultFilter filter, @Nullable String municipality) {
        Restriction wanted = Restriction.all();
        if (filter.templateKey() != null) {
            wanted = wanted.and(Restriction.equal("form.templateKey", filter.templateKey()));
        }
        if (filter.initiativeId() != null) {
            wanted = wanted.and(Restriction.equal("id", filter.initiativeId()));
        }
        return initiatives.list(caller, wanted).stream()
                .filter(initiative -> municipality == null || initiative.isOf(municipality))
                .toList();
    }

    /** The municipality in which an area lies, as far as that is known. */
    Optional<String> municipalityOf(UUID area) {
        return Optional.ofNullable(areas.municipalitiesOf(List.of(area)).get(area));
    }
}
