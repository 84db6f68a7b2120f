package dk.opgang.initiatives.template;

import dk.opgang.initiatives.template.document.TemplateDocument;
import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of a municipality's own template. Once it is published its document stays as it is for ever. */
@Entity
@Table(name = "initiative_template_versions")
class OwnVersion extends Resource {

    @Column(updatable = false)
    private UUID templateId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private int number;

    /** The day from which new initiatives take it; null for a draft. */
    private @Nullable LocalDate publishedOn;

    /** As text: what was posted is kept to the digit. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String document;

    protected OwnVersion() {}

    OwnVersion(OwnTemplate template, int number, TemplateDocument document) {
        this.templateId = template.id();
        this.municipalityCode = template.municipalityCode();
        this.number = number;
        this.document = document.text();
    }

    UUID templateId() {
        return templateId;
    }

    int number() {
        return number;
    }

    /** The document as it is kept. */
    String text() {
        return document;
    }

    TemplateDocument document() {
        return TemplateDocument.kept(document);
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    boolean isDraft() {
        return publishedOn == null;
    }

    void become(TemplateDocument other) {
        this.document = other.text();
    }

    void publish(LocalDate from) {
        this.publishedOn = from;
    }
}
