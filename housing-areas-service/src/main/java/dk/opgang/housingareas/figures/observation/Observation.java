package dk.opgang.housingareas.figures.observation;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The value of one indicator of one area in one year. */
@Entity
@Table(name = "observations")
class Observation extends Resource implements Figure {

    @Column(name = "housing_area_id", updatable = false)
    private UUID housingAreaId;

    @Column(updatable = false)
    private String indicator;

    @Column(updatable = false)
    private int year;

    private BigDecimal value;
    private @Nullable String source;

    @Column(name = "data_version")
    private @Nullable String dataVersion;

    @Column(name = "value_status")
    private @Nullable String valueStatus;

    private String status;

    protected Observation() {}

    Observation(UUID housingAreaId, String indicator, int year, ObservationRequest request) {
        this.housingAreaId = housingAreaId;
        this.indicator = indicator;
        this.year = year;
        change(request);
    }

    final void change(ObservationRequest request) {
        this.value = request.value();
        this.source = request.source();
        this.dataVersion = request.dataVersion();
        this.valueStatus = request.valueStatus();
        this.status = request.wantedStatus().code();
    }

    boolean says(ObservationRequest request) {
        return value.compareTo(request.value()) == 0
                && Objects.equals(source, request.source())
                && Objects.equals(dataVersion, request.dataVersion())
                && Objects.equals(valueStatus, request.valueStatus())
                && status.equals(request.wantedStatus().code());
    }

    @Override
    public UUID housingAreaId() {
        return housingAreaId;
    }

    @Override
    public String indicator() {
        return indicator;
    }

    @Override
    public int year() {
        return year;
    }

    @Override
    public BigDecimal value() {
        return value;
    }

    @Override
    public @Nullable String source() {
        return source;
    }

    @Override
    public @Nullable String dataVersion() {
        return dataVersion;
    }

    @Override
    public @Nullable String valueStatus() {
        return valueStatus;
    }

    @Override
    public String status() {
        return status;
    }

    boolean isApproved() {
        return status.equals(Status.APPROVED.code());
    }
}
