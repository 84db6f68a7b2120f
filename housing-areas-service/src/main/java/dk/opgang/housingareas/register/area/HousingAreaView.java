package dk.opgang.housingareas.register.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A housing area as it is answered.
 *
 * @param boundary missing if nobody has told it, and in lists: the map has it
 */
public record HousingAreaView(
        UUID id,
        @JsonUnwrapped AreaForm form,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boundary boundary,
        @JsonUnwrapped Stored stored) {

    static HousingAreaView of(HousingArea it) {
        return of(it, it.boundary());
    }

    static HousingAreaView of(HousingArea it, @Nullable Boundary boundary) {
        return new HousingAreaView(it.id(), it.form(), boundary, Stored.of(it));
    }

    /** As it stands in lists. */
    static HousingAreaView withoutBoundary(HousingArea it) {
        return of(it, null);
    }
}
