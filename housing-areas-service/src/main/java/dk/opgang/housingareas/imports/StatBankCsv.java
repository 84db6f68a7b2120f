package dk.opgang.housingareas.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.housingareas.imports.ImportRequest.Mapping;
import dk.opgang.housingareas.imports.SourceNumber.Place;
import dk.opgang.platform.json.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads StatBank's CSV: a row per number, or one axis across the header with a number in each of its columns. */
final class StatBankCsv {

    // What is left of a letter where a text was read in another encoding than it was written in.
    private static final char LOST_LETTER = '\uFFFD';

    private final Mapping mapping;
    private final SourceNumber numbers;
    private final Faults faults;

    private StatBankCsv(Mapping mapping, Faults faults) {
        this.mapping = mapping;
        this.numbers = new SourceNumber(new NumberText(mapping.decimalSign()));
        this.faults = faults;
    }

    static List<SourceCell> read(JsonNode data, Mapping mapping, Faults faults) {
        if (!data.isTextual()) {
            faults.unreadable("/data", "invalid-text", "Her ventes CSV som tekst", "Expected is CSV as text");
            return List.of();
        }
        if (data.asText().indexOf(LOST_LETTER) >= 0) {
            faults.unreadable(
                    "/data",
                    "lost-letters",
                    "Bogstaver er gået tabt: filen er skrevet i en anden tegnkodning, formentlig ISO-8859-1",
                    "Letters were lost: the file is written in another encoding, probably ISO-8859-1");
            return List.of();
        }
        if (mapping.value() == null && !mapping.hasAxisAcross()) {
            faults.broken("/mapping/value", "required", "Feltet skal udfyldes", "The field is required");
            return List.of();
        }
        SourceTable table = SourceTable.read(data.asText(), faults);
        StatBankCsv reader = new StatBankCsv(mapping, faults);
        return mapping.hasAxisAcross() ? reader.across(table) : reader.down(table);
    }

    private List<SourceCell> down(SourceTable table) {
        List<SourceCell> cells = new ArrayList<>();
        int value = table.header().indexOf(mapping.value());
        if (value < 0 && !table.rows().isEmpty()) {
            faults.broken(
                    "/mapping/value",
                    "unknown-column",
                    "Tabellen har ikke denne kolonne",
                    "The table has no such column");
            return cells;
        }
        for (SourceTable.Row row : table.rows()) {
            Map<String, List<String>> keys = new HashMap<>();
            for (int i = 0; i < row.cells().size(); i++) {
                keys.put(table.header().get(i), List.of(row.cells().get(i)));
            }
            cells.add(numbers.cell(keys, row.cells().get(value), Place.line(row.line()), faults));
        }
        return cells;
    }

    private List<SourceCell> across(SourceTable table) {
        Set<String> named = new HashSet<>(mapping.columns());
        List<SourceCell> cells = new ArrayList<>();
        Map<String, List<String>> above = new HashMap<>();
        for (SourceTable.Row row : table.rows()) {
            Map<String, List<String>> keys = new HashMap<>();
            for (int i = 0; i < row.cells().size(); i++) {
                String column = table.header().get(i);
                String text = row.cells().get(i);
                if (named.contains(column)) {
                    // Written once for all the rows that it is above of.
                    keys.put(column, text.isEmpty() ? above.getOrDefault(column, List.of("")) : List.of(text));
                }
            }
            above.putAll(keys);
            for (int i = 0; i < row.cells().size(); i++) {
                String column = table.header().get(i);
                if (!named.contains(column) && !mapping.skipsAcross(column)) {
                    Map<String, List<String>> all = new HashMap<>(keys);
                    all.put(MappedAxis.ACROSS, List.of(column));
                    cells.add(numbers.cell(all, row.cells().get(i), Place.line(row.line()), faults));
                }
            }
        }
        return cells;
    }
}
