package dk.opgang.initiatives.budgeting.pabulib;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A round as Pabulib has it: three sections, {@code META}, {@code PROJECTS} and {@code VOTES}, each a header and rows of cells between
 * semicolons. Amounts are kroner.
 *
 * @param meta what else is told of the round, in order
 * @param budget the pool
 */
public record PabulibFile(Map<String, String> meta, BigDecimal budget, List<Project> projects, List<Vote> votes) {

    static final String META = "META";
    static final String PROJECTS = "PROJECTS";
    static final String VOTES = "VOTES";
    static final String KEY = "key";
    static final String VALUE = "value";
    static final String BUDGET = "budget";
    static final String VOTE_TYPE = "vote_type";
    static final String APPROVAL = "approval";
    static final String PROJECT_ID = "project_id";
    static final String COST = "cost";
    static final String NAME = "name";
    static final String VOTER_ID = "voter_id";
    static final String VOTE = "vote";

    /**
     * A project.
     *
     * @param number its id if all ids are whole numbers above 0, otherwise its place among the projects, from 1
     */
    public record Project(int number, @Nullable String name, BigDecimal cost) {}

    /**
     * A ballot.
     *
     * @param voter any text that no other ballot has; says nothing of a person
     * @param approvals numbers of projects; none if it is blank
     */
    public record Vote(String voter, List<Integer> approvals) {}
}
