package dk.opgang.initiatives.group;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A team, class or cohort of an initiative.
 *
 * @param source the poster's own key; nobody else is shown it
 * @param anchors days by the keys of the template's anchors: those that groups tell, and the one that members have in common
 * @param startsOn its first day; a plan until it runs
 * @param endsOn the first day after it; proposed by the template when it begins
 */
@Embeddable
@Schema(name = "NewGroup", example = """
                {"source": {"system": "family", "id": "K-1"}, "name": "Forårsklassen", "anchors": {"birth": "2026-06-01"},
                 "startsOn": "2026-02-02"}""")
public record GroupForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @Size(max = 200) String name,
        @Size(max = 50) @JdbcTypeCode(SqlTypes.JSON) Map<String, String> anchors,
        @Nullable LocalDate startsOn,
        @Nullable @After("startsOn") LocalDate endsOn)
        implements PostedForm {

    /** The same with nothing left out. */
    GroupForm whole() {
        Map<String, String> told = new TreeMap<>();
        Objects.requireNonNullElse(anchors, Map.<String, String>of()).forEach((key, day) -> {
            if (day != null) {
                told.put(key, day);
            }
        });
        return new GroupForm(source, name, told, startsOn, endsOn);
    }

    GroupForm withoutSource() {
        return new GroupForm(null, name, anchors, startsOn, endsOn);
    }

    /** The same from that day until the other. */
    GroupForm lasting(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new GroupForm(source, name, anchors, from, to);
    }
}
