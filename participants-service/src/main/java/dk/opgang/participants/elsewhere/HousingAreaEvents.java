package dk.opgang.participants.elsewhere;

import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the areas of housing-areas-service's events. */
@Singleton
class HousingAreaEvents implements EventHandler {

    private static final String UPSERT = """
            insert into housing_areas (id, municipality_code) values (:id, :municipality)
            on conflict (id) do update set municipality_code = excluded.municipality_code""";

    private final EntityManager entities;

    HousingAreaEvents(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "dk.opgang.housing-areas.housing-area-registered.v1",
                "dk.opgang.housing-areas.housing-area-updated.v1");
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            Area area = event.as(Area.class);
            entities.createNativeQuery(UPSERT)
                    .setParameter("id", area.housingAreaId())
                    .setParameter("municipality", area.municipalityCode())
                    .executeUpdate();
        }
    }

    @Override
    public List<String> projections() {
        return List.of("housing_areas");
    }

    record Area(UUID housingAreaId, String municipalityCode) {}
}
