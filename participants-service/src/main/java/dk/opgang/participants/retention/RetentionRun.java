package dk.opgang.participants.retention;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was found to be due, and a removal of it. Its report stays: numbers, and nobody's id. */
@Entity
@Table(name = "retention_runs")
public class RetentionRun extends Resource {

    static final String PROCESSING = "processing";
    static final String COMPLETED = "completed";

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private boolean preview;

    @Column(updatable = false)
    private boolean automatic;

    /** The preview that a run keeps to; null of a preview, and of a run that nobody ordered. */
    @Column(updatable = false)
    private @Nullable UUID previewId;

    @Column(updatable = false)
    private LocalDate asOf;

    private String status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "report_rows")
    private List<Row> rows;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<HeldBack> heldBack;

    /** When a run kept to this preview. */
    private @Nullable Instant usedAt;

    @Column(updatable = false)
    private String orderedClient;

    @Column(updatable = false)
    private String orderedBy;

    protected RetentionRun() {}

    private RetentionRun(
            String municipality,
            boolean preview,
            boolean automatic,
            @Nullable UUID previewId,
            LocalDate asOf,
            Caller caller) {
        this.municipalityCode = municipality;
        this.preview = preview;
        this.automatic = automatic;
        this.previewId = previewId;
        this.asOf = asOf;
        this.status = PROCESSING;
        this.rows = List.of();
        this.heldBack = List.of();
        this.orderedClient = caller.client();
        this.orderedBy = caller.subject();
    }

    /**
     * What is removed of a category, or would be.
     *
     * @param participants how many people the records are about
     */
    @Schema(name = "RetentionRow")
    public record Row(String category, long records, long participants) {}

    /**
     * What stays although it is due.
     *
     * @param reason a code of retention-hold-reasons
     */
    @Schema(name = "RetentionHeldBack")
    public record HeldBack(String reason, long records) {}

    static RetentionRun preview(String municipality, LocalDate asOf, Caller caller) {
        return new RetentionRun(municipality, true, false, null, asOf, caller);
    }

    static RetentionRun after(RetentionRun preview, Caller caller) {
        return new RetentionRun(preview.municipalityCode, false, false, preview.id(), preview.asOf, caller);
    }

    static RetentionRun automatic(String municipality, LocalDate asOf, Caller caller) {
        return new RetentionRun(municipality, false, true, null, asOf, caller);
    }

    void complete(List<Row> found, List<HeldBack> held) {
        status = COMPLETED;
        rows = List.copyOf(found);
        heldBack = List.copyOf(held);
    }

    /** Notes what stays; a run that removes piece by piece tells it when it is done. */
    void holdBack(List<HeldBack> held) {
        heldBack = List.copyOf(held);
    }

    void use(Instant at) {
        usedAt = at;
    }

    boolean isProcessing() {
        return status.equals(PROCESSING);
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public boolean isPreview() {
        return preview;
    }

    public boolean isAutomatic() {
        return automatic;
    }

    public @Nullable UUID previewId() {
        return previewId;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public String status() {
        return status;
    }

    public List<Row> rows() {
        return rows;
    }

    public List<HeldBack> heldBack() {
        return heldBack;
    }

    public @Nullable Instant usedAt() {
        return usedAt;
    }

    String orderedClient() {
        return orderedClient;
    }

    String orderedBy() {
        return orderedBy;
    }
}
