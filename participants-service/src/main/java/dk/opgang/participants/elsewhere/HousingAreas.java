package dk.opgang.participants.elsewhere;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The areas that this service has heard of. One that it has not heard of may still exist: it is taken as it comes. */
@Singleton
public class HousingAreas {

    private final AgroalDataSource database;

    HousingAreas(AgroalDataSource database) {
        this.database = database;
    }

    /** The municipalities of those of the areas that are known. */
    public Map<UUID, String> municipalitiesOf(Collection<UUID> areas) {
        if (areas.isEmpty()) {
            return Map.of();
        }
        return Sql.map(
                database,
                "select id, municipality_code from housing_areas where id = any(?)",
                row -> row.getObject(1, UUID.class),
                row -> row.getString(2),
                SqlArrays.uuids(areas));
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
