package dk.opgang.housingareas.register.area;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the boundaries of many areas at once, which are not read with the areas themselves. */
@Singleton
class Boundaries {

    private static final String OF_AREAS =
            "select a.id, a.boundary from HousingArea a where is_among(:ids, a.id) and a.boundary is not null";

    private final EntityManager entities;

    Boundaries(EntityManager entities) {
        this.entities = entities;
    }

    /** By area; those whose boundary nobody has told are missing. The areas have been found by somebody who may see them. */
    Map<UUID, Boundary> of(List<HousingArea> areas) {
        Map<UUID, Boundary> boundaries = new HashMap<>();
        UUID[] ids = areas.stream().map(HousingArea::id).toArray(UUID[]::new);
        if (ids.length > 0) {
            entities.createQuery(OF_AREAS, Tuple.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(it -> boundaries.put(it.get(0, UUID.class), it.get(1, Boundary.class)));
        }
        return boundaries;
    }
}
