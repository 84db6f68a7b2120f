package dk.opgang.participants.elsewhere;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The areas that this service has heard of. One that it has not heard of may still exist: it is taken as it comes. */
@Singleton
public class HousingAreas {

    private final EntityManager entities;

    HousingAreas(EntityManager entities) {
        this.entities = entities;
    }

    /** The municipalities of those of the areas that are known. */
    @SuppressWarnings("unchecked")
    public Map<UUID, String> municipalitiesOf(Collection<UUID> areas) {
        if (areas.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, municipality_code from housing_areas where id = any(:ids)", Object[].class)
                .setParameter("ids", areas.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Goes on unless the area is known to belong to another municipality; 422 then. */
    public void requireNotElsewhere(UUID area, String municipality, String pointer) {
        fault(area, municipality, pointer).ifPresent(elsewhere -> {
            throw new ProblemException(CommonProblem.VALIDATION_FAILED, List.of(elsewhere));
        });
    }

    /** The fault of an area that is known to belong to another municipality. */
    public Optional<Fault> fault(UUID area, String municipality, String pointer) {
        String owner = municipalitiesOf(List.of(area)).getOrDefault(area, municipality);
        return owner.equals(municipality) ? Optional.empty() : Optional.of(elsewhere(pointer));
    }

    public static Fault elsewhere(String pointer) {
        return ParticipantsFault.HOUSING_AREA_OF_OTHER_MUNICIPALITY.at(pointer);
    }
}
