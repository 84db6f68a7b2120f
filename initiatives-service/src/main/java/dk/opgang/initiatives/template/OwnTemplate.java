package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A municipality's own template. Its documents are its {@link OwnVersion}s; what all of them have in common stands here. */
@Entity
@Table(name = "initiative_templates")
class OwnTemplate extends Resource {

    @Column(updatable = false)
    private String key;

    @Column(updatable = false)
    private String municipalityCode;

    /** That of the newest version: lists are narrowed by it. */
    private String theme;

    /** The first day on which it was taken; null as long as it is a draft. */
    private @Nullable LocalDate publishedOn;

    private @Nullable LocalDate retiredOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Origin origin;

    /** Grows with each change of a version, so that the template's own version does. */
    private int changes;

    protected OwnTemplate() {}

    OwnTemplate(String municipalityCode, String key, String theme, @Nullable Origin origin) {
        this.municipalityCode = municipalityCode;
        this.key = key;
        this.theme = theme;
        this.origin = origin;
    }

    String key() {
        return key;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    @Nullable
    Origin origin() {
        return origin;
    }

    @Nullable
    LocalDate retiredOn() {
        return retiredOn;
    }

    TemplateState state(LocalDate today) {
        return TemplateState.of(publishedOn, retiredOn, today);
    }

    boolean isOf(Caller caller) {
        return caller.municipality().filter(municipalityCode::equals).isPresent();
    }

    /** One of its versions is new or was changed. */
    void changed(String newestTheme) {
        this.theme = newestTheme;
        this.changes++;
    }

    /** What it was adopted from has come further, and it with that. */
    void follow(Origin later) {
        this.origin = later;
        this.changes++;
    }

    /** A version is taken from that day on; also after it was retired. */
    void published(LocalDate from) {
        if (publishedOn == null || from.isBefore(publishedOn)) {
            publishedOn = from;
        }
        changes++;
    }

    /** No new initiatives from that day on. */
    void retire(LocalDate on) {
        this.retiredOn = on;
    }
}
