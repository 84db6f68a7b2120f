package dk.opgang.housingareas.register.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.Paged;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An area as a GeoJSON feature (RFC 7946).
 *
 * @param geometry null if nobody has told its boundary
 * @param properties the area without its boundary, which the geometry is
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AreaFeature(String type, UUID id, @Nullable Boundary geometry, HousingAreaView properties) {

    static final String MEDIA_TYPE = "application/geo+json";

    static AreaFeature of(HousingArea area, @Nullable Boundary boundary) {
        return new AreaFeature("Feature", area.id(), boundary, HousingAreaView.withoutBoundary(area));
    }

    /**
     * A page of areas. Foreign members, as the standard allows, lead to the next one and count all.
     *
     * @param next cursor of the next page; null on the last
     * @param count how many areas there are on all pages; missing if the client did not ask
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "AreaFeatureCollection")
    record Collection(
            String type,
            List<AreaFeature> features,
            @Nullable String next,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long count)
            implements Paged {

        static Collection of(Page<HousingArea> page, Map<UUID, Boundary> boundaries) {
            return new Collection(
                    "FeatureCollection",
                    page.items().stream()
                            .map(it -> AreaFeature.of(it, boundaries.get(it.id())))
                            .toList(),
                    page.next(),
                    page.count());
        }

        @Override
        public Collection continuedAt(@Nullable String cursor) {
            return new Collection(type, features, cursor, count);
        }
    }
}
