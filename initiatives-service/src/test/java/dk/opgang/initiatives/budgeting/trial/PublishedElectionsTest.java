package dk.opgang.initiatives.budgeting.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.opgang.initiatives.budgeting.allocation.Allocate;
import dk.opgang.initiatives.budgeting.allocation.Allocation;
import dk.opgang.initiatives.budgeting.allocation.AllocationRules;
import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Comparison;
import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Completion;
import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Method;
import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Utility;
import dk.opgang.initiatives.budgeting.allocation.CostedProposal;
import dk.opgang.initiatives.budgeting.allocation.CountedBallot;
import dk.opgang.initiatives.budgeting.allocation.Election;
import dk.opgang.initiatives.budgeting.pabulib.PabulibFile;
import dk.opgang.initiatives.budgeting.pabulib.PabulibReader;
import dk.opgang.platform.csv.CsvText;
import dk.opgang.platform.problem.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Elections that were held come out as they were published. Their files lie beside the sources, in {@code ../shared/data/pb}, or where
 * {@code -Dopgang.elections} says.
 */
class PublishedElectionsTest {

    private static final AllocationRules RULES = new AllocationRules(
            Method.EQUAL_SHARES, Utility.COST, Completion.ADD_ONE, 100, false, 1, null, Comparison.NONE);

    @ParameterizedTest
    @CsvSource({"Netherlands_Assen_2024.pb, 9", "Poland_Swiecie_2023.pb, 17"})
    void theSameProposalsAreWon(String name, int count) throws IOException {
        // Given
        Path path = folder().resolve(name);
        assumeTrue(Files.exists(path), name + " is not here");
        String text = Files.readString(path);
        PabulibFile file = PabulibReader.read(text, new Faults());

        // When
        Allocation allocation = Allocate.of(election(file));

        // Then
        List<Boolean> won =
                allocation.proposals().stream().map(Allocation.Fate::isWon).toList();
        assertEquals(published(text, file), won);
        assertEquals(count, won.stream().filter(it -> it).count());
    }

    private static Path folder() {
        String told = System.getProperty("opgang.elections");
        return told != null ? Path.of(told) : Path.of(System.getProperty("opgang.root"), "../shared/data/pb");
    }

    private static Election election(PabulibFile file) {
        return new Election(
                file.budget().movePointRight(2).longValueExact(),
                file.projects().stream()
                        .map(it -> new CostedProposal(
                                it.number(), it.cost().movePointRight(2).longValueExact()))
                        .toList(),
                file.votes().stream()
                        .map(it -> new CountedBallot(it.approvals(), 1))
                        .toList(),
                RULES);
    }

    /** What the column {@code selected} says, in the order of the numbers. */
    private static List<Boolean> published(String text, PabulibFile file) {
        List<List<String>> rows = CsvText.rows(text, ';').stream()
                .map(CsvText.Row::cells)
                .dropWhile(cells -> !cells.getFirst().equals("PROJECTS"))
                .skip(1)
                .toList();
        int column = rows.getFirst().indexOf("selected");
        List<PabulibFile.Project> projects = file.projects();
        return IntStream.range(0, projects.size())
                .boxed()
                .sorted(Comparator.comparing(i -> projects.get(i).number()))
                .map(i -> rows.get(i + 1).get(column).equals("1"))
                .toList();
    }
}
