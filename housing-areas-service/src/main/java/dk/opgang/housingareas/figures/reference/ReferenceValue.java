package dk.opgang.housingareas.figures.reference;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value of one indicator in one year, for the country, a region or a municipality. */
@Entity
@Table(name = "reference_values")
class ReferenceValue extends Resource {

    @Column(name = "scope", updatable = false)
    private String scope;

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

    protected ReferenceValue() {}

    ReferenceValue(String indicator, String scope, int year, ReferenceValueRequest request) {
        this.scope = scope;
        this.indicator = indicator;
        this.year = year;
        change(request);
    }

    final void change(ReferenceValueRequest request) {
        this.value = request.value();
        this.source = request.source();
        this.dataVersion = request.dataVersion();
        this.valueStatus = request.valueStatus();
    }

    boolean says(ReferenceValueRequest request) {
        return value.compareTo(request.value()) == 0
                && Objects.equals(source, request.source())
                && Objects.equals(dataVersion, request.dataVersion())
                && Objects.equals(valueStatus, request.valueStatus());
    }

    String scope() {
        return scope;
    }

    String indicator() {
        return indicator;
    }

    int year() {
        return year;
    }

    BigDecimal value() {
        return value;
    }

    @Nullable
    String source() {
        return source;
    }

    @Nullable
    String dataVersion() {
        return dataVersion;
    }

    @Nullable
    String valueStatus() {
        return valueStatus;
    }
}
