package dk.opgang.initiatives.budgeting.pabulib;

import dk.opgang.platform.csv.CsvText;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.TextFault;
import dk.opgang.platform.text.TextKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of Pabulib with approval ballots. Columns that nothing is asked of, such as a voter's age, are passed over unread. Every
 * fault is told with its line, at {@code /lines/{line}/{column}}, the first line of the file being 1.
 */
public final class PabulibReader {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,13}([.,][0-9]{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final List<String> SECTIONS = List.of(PabulibFile.META, PabulibFile.PROJECTS, PabulibFile.VOTES);
    private static final List<String> META = List.of(PabulibFile.KEY, PabulibFile.VALUE);
    private static final List<String> PROJECTS = List.of(PabulibFile.PROJECT_ID, PabulibFile.COST);
    private static final List<String> VOTES = List.of(PabulibFile.VOTE);

    private final Faults faults;

    private PabulibReader(Faults faults) {
        this.faults = faults;
    }

    /** The round, or nothing if the file has faults: they are added to the others. */
    public static @Nullable PabulibFile read(String text, Faults faults) {
        Faults own = new Faults();
        PabulibFile file = new PabulibReader(own).file(text);
        faults.under("", own);
        return own.isEmpty() ? file : null;
    }

    private PabulibFile file(String text) {
        Map<String, List<CsvText.Row>> sections = sections(text);
        PabulibTable metaTable = table(sections, PabulibFile.META, META);
        PabulibTable projectTable = table(sections, PabulibFile.PROJECTS, PROJECTS);
        PabulibTable voteTable = table(sections, PabulibFile.VOTES, VOTES);
        Map<String, String> meta = metaTable.has(META) ? meta(metaTable) : Map.of();
        BigDecimal budget = metaTable.has(META) ? budget(metaTable) : BigDecimal.ZERO;
        Map<String, PabulibFile.Project> projects = projectTable.has(PROJECTS) ? projects(projectTable) : Map.of();
        List<PabulibFile.Vote> votes =
                voteTable.has(VOTES) && projectTable.has(PROJECTS) ? votes(voteTable, projects) : List.of();
        return new PabulibFile(meta, budget, List.copyOf(projects.values()), votes);
    }

    private Map<String, List<CsvText.Row>> sections(String text) {
        Map<String, List<CsvText.Row>> sections = new LinkedHashMap<>();
        List<CsvText.Row> current = null;
        for (CsvText.Row row : CsvText.rows(text, ';')) {
            String name = row.cells().getFirst().strip().toUpperCase(Locale.ROOT);
            if (SECTIONS.contains(name) && isAlone(row)) {
                current = new ArrayList<>();
                if (sections.putIfAbsent(name, current) != null) {
                    faults.unreadable("/lines/" + row.line(), PabulibFault.SECTION_REPEATED, name);
                }
            } else if (current != null) {
                current.add(row);
            } else {
                faults.unreadable("/lines/" + row.line(), PabulibFault.BEFORE_FIRST_SECTION, row.line());
            }
        }
        SECTIONS.stream()
                .filter(name -> !sections.containsKey(name))
                .forEach(name -> faults.unreadable("", PabulibFault.SECTION_MISSING, name));
        return sections;
    }

    /** Office programs fill a line up with empty cells. */
    private static boolean isAlone(CsvText.Row row) {
        return row.cells().stream().skip(1).allMatch(String::isBlank);
    }

    private PabulibTable table(Map<String, List<CsvText.Row>> sections, String name, List<String> columns) {
        List<CsvText.Row> rows = sections.get(name);
        return rows == null
                ? new PabulibTable(name, List.of(), List.of())
                : PabulibTable.of(name, rows, columns, faults);
    }

    private Map<String, String> meta(PabulibTable table) {
        Map<String, String> meta = new LinkedHashMap<>();
        for (PabulibTable.Row row : table.rows()) {
            String key = table.cell(row, PabulibFile.KEY).toLowerCase(Locale.ROOT);
            if (meta.putIfAbsent(key, table.cell(row, PabulibFile.VALUE)) != null) {
                faults.unreadable(row.pointer(PabulibFile.KEY), PabulibFault.LINE_DUPLICATE, row.line(), key);
            }
        }
        String kind = meta.get(PabulibFile.VOTE_TYPE);
        if (kind == null) {
            faults.unreadable("/meta/" + PabulibFile.VOTE_TYPE, PabulibFault.META_REQUIRED, PabulibFile.VOTE_TYPE);
        } else if (!kind.equalsIgnoreCase(PabulibFile.APPROVAL)) {
            faults.broken("/meta/" + PabulibFile.VOTE_TYPE, PabulibFault.VOTE_TYPE_NOT_SUPPORTED, kind);
        }
        return meta;
    }

    private BigDecimal budget(PabulibTable table) {
        for (PabulibTable.Row row : table.rows()) {
            if (table.cell(row, PabulibFile.KEY).equalsIgnoreCase(PabulibFile.BUDGET)) {
                return amount(row, PabulibFile.BUDGET, table.cell(row, PabulibFile.VALUE));
            }
        }
        faults.unreadable("/meta/" + PabulibFile.BUDGET, PabulibFault.META_REQUIRED, PabulibFile.BUDGET);
        return BigDecimal.ZERO;
    }

    private BigDecimal amount(PabulibTable.Row row, String column, String text) {
        if (AMOUNT.matcher(text).matches()) {
            BigDecimal amount = new BigDecimal(text.replace(',', '.'));
            if (amount.signum() > 0) {
                return amount;
            }
        }
        faults.unreadable(row.pointer(column), PabulibFault.LINE_INVALID_AMOUNT, row.line());
        return BigDecimal.ZERO;
    }

    private Map<String, PabulibFile.Project> projects(PabulibTable table) {
        boolean numbered = table.rows().stream().allMatch(row -> NUMBER.matcher(table.cell(row, PabulibFile.PROJECT_ID))
                .matches());
        Map<String, PabulibFile.Project> projects = new LinkedHashMap<>();
        for (PabulibTable.Row row : table.rows()) {
            String id = table.cell(row, PabulibFile.PROJECT_ID);
            BigDecimal cost = amount(row, PabulibFile.COST, table.cell(row, PabulibFile.COST));
            int number = numbered ? Integer.parseInt(id) : projects.size() + 1;
            PabulibFile.Project project = new PabulibFile.Project(number, name(table, row), cost);
            if (id.isEmpty()) {
                faults.unreadable(row.pointer(PabulibFile.PROJECT_ID), PabulibFault.LINE_REQUIRED, row.line());
            } else if (projects.putIfAbsent(id, project) != null) {
                faults.unreadable(row.pointer(PabulibFile.PROJECT_ID), PabulibFault.LINE_DUPLICATE, row.line(), id);
            }
        }
        return projects;
    }

    private @Nullable String name(PabulibTable table, PabulibTable.Row row) {
        if (!table.has(List.of(PabulibFile.NAME))) {
            return null;
        }
        String name = table.cell(row, PabulibFile.NAME);
        TextFault fault = TextFault.of(name, TextKind.TABLE);
        if (fault != null) {
            faults.unreadable(fault.at(row.pointer(PabulibFile.NAME)));
        }
        return name.isEmpty() ? null : name;
    }

    private List<PabulibFile.Vote> votes(PabulibTable table, Map<String, PabulibFile.Project> projects) {
        List<PabulibFile.Vote> votes = new ArrayList<>();
        boolean named = table.has(List.of(PabulibFile.VOTER_ID));
        for (PabulibTable.Row row : table.rows()) {
            String voter = named ? table.cell(row, PabulibFile.VOTER_ID) : String.valueOf(row.line());
            votes.add(new PabulibFile.Vote(voter, approvals(row, table.cell(row, PabulibFile.VOTE), projects)));
        }
        return votes;
    }

    private List<Integer> approvals(PabulibTable.Row row, String cell, Map<String, PabulibFile.Project> projects) {
        List<Integer> approvals = new ArrayList<>();
        Set<Integer> known = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (String written : cell.isEmpty() ? new String[0] : cell.split(",", -1)) {
            String id = written.strip();
            PabulibFile.Project project = projects.get(id);
            if (project == null) {
                if (told.add(id)) {
                    faults.broken(row.pointer(PabulibFile.VOTE), PabulibFault.LINE_UNKNOWN_PROPOSAL, row.line(), id);
                }
            } else if (known.add(project.number())) {
                approvals.add(project.number());
            } else {
                faults.broken(row.pointer(PabulibFile.VOTE), PabulibFault.LINE_REPEATED_APPROVAL, row.line(), id);
            }
        }
        return approvals;
    }
}
