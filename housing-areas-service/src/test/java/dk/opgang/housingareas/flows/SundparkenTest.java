package dk.opgang.housingareas.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.ControlledTable;
import dk.opgang.platform.disclosure.DisclosureControl;
import dk.opgang.platform.time.Period;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Horsens, Sundparken, 1 April 2018 to 1 February 2020: the published table comes back from single spells. */
class SundparkenTest {

    private static final ReadingDates DATES = new ReadingDates(LocalDate.of(2018, 4, 1), LocalDate.of(2020, 2, 1));

    private final List<long[]> published = published();
    private final List<String> groups = groups();

    @Test
    void reproducesThePublishedTableCellByCell() {
        // Given
        List<List<Spell>> spells = new ArrayList<>();
        for (int i = 0; i < groups.size() - 1; i++) {
            spells.add(spellsFor(groups.get(i), published.get(i)));
        }

        // When
        FlowTable table = count(spells);

        // Then
        List<FlowRow> rows = new ArrayList<>(table.rows());
        rows.add(table.total());
        for (int i = 0; i < rows.size(); i++) {
            FlowRow row = rows.get(i);
            assertEquals(groups.get(i), row.benefitGroup());
            assertEquals(
                    Arrays.toString(published.get(i)),
                    Arrays.toString(new long[] {row.baseline(), row.opened(), row.closed(), row.net(), row.status()}));
        }
    }

    @Test
    void hidesRevalideringAndOneMoreGroupFromThePublic() {
        // Given
        FlowTable table = exact();

        // When
        ControlledTable controlled = new FlowDisclosure(new DisclosureControl(5)).control(table);

        // Then
        List<String> rows = controlled.suppressed().keySet().stream()
                .map(Cell::row)
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("ledighedsydelse", "revalidering"), rows);
        assertEquals(10, controlled.suppressed().size());
    }

    @Test
    void namesTheSuppressedNumbersOfARow() {
        // Given
        FlowTable table = exact();
        ControlledTable controlled = new FlowDisclosure(new DisclosureControl(5)).control(table);

        // When
        FlowsView view = FlowsView.controlled(UUID.randomUUID(), DATES, ControlledFlows.of(table, controlled), null);

        // Then
        FlowsView.Row revalidering = view.rows().get(groups.indexOf("revalidering"));
        assertTrue(view.disclosureControlled());
        assertNull(revalidering.baseline());
        assertNull(revalidering.net());
        assertEquals(List.of("baseline", "new", "closed", "net", "status"), revalidering.suppressed());
        assertEquals(262L, view.total().baseline());
        assertEquals(List.of(), view.total().suppressed());
    }

    private FlowTable exact() {
        List<FlowRow> rows = new ArrayList<>();
        for (int i = 0; i < groups.size() - 1; i++) {
            long[] row = published.get(i);
            rows.add(new FlowRow(groups.get(i), row[0], row[1], row[2]));
        }
        return new FlowTable(rows);
    }

    private static FlowTable count(List<List<Spell>> spells) {
        return new FlowTable(spells.stream()
                .map(group -> FlowRow.count(group.getFirst().benefitGroup(), group, DATES))
                .toList());
    }

    /** Spells that yield the row, some of which open and close on the reading dates themselves or in between. */
    private static List<Spell> spellsFor(String group, long[] row) {
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < row[0]; i++) {
            LocalDate from = i % 3 == 0 ? DATES.from() : DATES.from().minusDays(30L + i);
            spells.add(spell(group, from, i < row[2] ? DATES.from().plusDays(1 + 5L * i) : null));
        }
        for (int i = 0; i < row[1]; i++) {
            LocalDate to = row[0] + i < row[2]
                    ? DATES.to()
                    : i % 2 == 0 ? null : DATES.to().plusDays(1);
            spells.add(spell(
                    group,
                    DATES.to().minusDays(i),
                    to == null || to.isAfter(DATES.to().minusDays(i)) ? to : null));
        }
        // Over before the first reading date, or begun after the second: neither counts anywhere.
        spells.add(spell(group, DATES.from().minusDays(90), DATES.from()));
        spells.add(spell(group, DATES.to().plusDays(1), null));
        return spells;
    }

    private static Spell spell(String group, LocalDate from, @Nullable LocalDate to) {
        return new Spell(
                group, new Period(from, to), OpeningCause.NEWLY_UNEMPLOYED, to == null ? null : ClosingCause.UNKNOWN);
    }

    private static List<String> lines() {
        try (InputStream in = SundparkenTest.class.getResourceAsStream("/sundparken-flow-2018-2020.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> groups() {
        return lines().stream().map(line -> line.split(",")[0]).toList();
    }

    private static List<long[]> published() {
        return lines().stream()
                .map(line -> Arrays.stream(line.split(","))
                        .skip(1)
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toList();
    }
}
