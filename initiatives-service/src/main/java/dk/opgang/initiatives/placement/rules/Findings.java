package dk.opgang.initiatives.placement.rules;

import dk.opgang.platform.number.PlainNumber;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules find: faults, which refuse, and apart from them remarks, which do not. */
public final class Findings {

    private final Faults faults;
    private List<Remark> remarks = List.of();

    public Findings() {
        this(new Faults());
    }

    /** Adds to faults that were found before. */
    public Findings(Faults faults) {
        this.faults = faults;
    }

    /**
     * Something doubtful.
     *
     * @param pointer where
     */
    public record Remark(String pointer, PlacementRemark code) {

        public Fault told() {
            return code.at(pointer);
        }

        /** As it is kept: where, and after a space its code. */
        public String kept() {
            return pointer + " " + code.code();
        }
    }

    public void broken(String pointer, FaultCode code, Object... details) {
        faults.broken(code.at(pointer, details));
    }

    public void broken(Fault fault) {
        faults.broken(fault);
    }

    public void broken(List<Fault> all) {
        faults.broken(all);
    }

    /** A limit is broken: with what it is, what was told, and where it comes from. */
    public void breach(Fault fault, Object limit, @Nullable Object value, @Nullable String source) {
        faults.broken(fault.with("limit", shown(limit))
                .with("value", value == null ? null : shown(value))
                .with("source", source));
    }

    /** Takes over all that was found elsewhere. */
    public void add(Findings others) {
        faults.broken(others.faults.all());
        others.remarks.forEach(remark -> doubt(remark.pointer(), remark.code()));
    }

    public void doubt(String pointer, PlacementRemark code) {
        if (remarks.isEmpty()) {
            remarks = new ArrayList<>(2);
        }
        Remark remark = new Remark(pointer, code);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    public List<Fault> faults() {
        return faults.all();
    }

    public boolean isFaulty(String pointer) {
        return faults.isFaulty(pointer);
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    private static String shown(Object value) {
        return switch (value) {
            case BigDecimal number -> PlainNumber.of(number).toPlainString();
            case LocalDate day -> day.toString();
            case LocalTime time -> time.toString();
            default -> value.toString();
        };
    }
}
