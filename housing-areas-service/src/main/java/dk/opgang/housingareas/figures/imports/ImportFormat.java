package dk.opgang.housingareas.figures.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.problem.Faults;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms in which tables are taken. */
enum ImportFormat {
    /** What StatBank gives as CSV: a row per number, or one axis across the header; {@code ..} is what is not told. */
    STATBANK_CSV("statbank-csv") {
        @Override
        List<SourceCell> read(JsonNode data, TableMapping mapping, Faults faults) {
            return StatBankCsv.read(data, mapping, faults);
        }
    },
    /** A JSON-stat dataset, of version 2.0 or as StatBank's interface gives it. */
    JSON_STAT("json-stat") {
        @Override
        List<SourceCell> read(JsonNode data, TableMapping mapping, Faults faults) {
            return JsonStatCube.read(data, mapping, faults);
        }
    };

    private final String code;

    ImportFormat(String code) {
        this.code = code;
    }

    /** Whether what stands beside a number are dimensions by the format itself, each of which has to be named or fixed. */
    boolean declaresDimensions() {
        return this == JSON_STAT;
    }

    /** The numbers of a table with what they are about; faults if it cannot be read. */
    abstract List<SourceCell> read(JsonNode data, TableMapping mapping, Faults faults);

    /** The format of the code; without one, or with an unknown one, the client's fault. */
    static Optional<ImportFormat> of(@Nullable String code, Faults faults) {
        Optional<ImportFormat> found =
                Stream.of(values()).filter(it -> it.code.equals(code)).findFirst();
        if (found.isEmpty()) {
            faults.unreadable("?format", ImportFault.UNKNOWN_FORMAT);
        }
        return found;
    }
}
