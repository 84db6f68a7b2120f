package dk.opgang.initiatives.template;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A municipality's own template. */
@Entity
@Table(name = "initiative_templates")
class OwnTemplate extends Resource {

    @Column(updatable = false)
    private String key;

    @Column(updatable = false)
    private String municipalityCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private InitiativeTemplate document;

    protected OwnTemplate() {}

    OwnTemplate(String municipalityCode, InitiativeTemplate template) {
        this.municipalityCode = municipalityCode;
        this.key = template.key();
        this.document = template;
    }

    InitiativeTemplate template() {
        return document;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    boolean isOf(Caller caller) {
        return caller.municipality().filter(municipalityCode::equals).isPresent();
    }
}
