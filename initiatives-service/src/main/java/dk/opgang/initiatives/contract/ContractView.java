package dk.opgang.initiatives.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.problem.Fault;
import java.util.List;
import java.util.UUID;

/**
 * A contract as it is answered.
 *
 * @param remarks what is doubtful about it; it was taken all the same
 */
public record ContractView(
        UUID id,
        @JsonUnwrapped ContractForm form,
        List<Remark> remarks,
        @JsonUnwrapped Stored stored) {

    /**
     * Something doubtful.
     *
     * @param pointer where, in the contract
     * @param code such as {@code route-not-admissible}
     */
    public record Remark(String pointer, String code) {}

    static ContractView of(Contract it, List<Fault> remarks) {
        return new ContractView(
                it.id(),
                it.form(),
                remarks.stream()
                        .map(fault -> new Remark(fault.pointer(), fault.code()))
                        .toList(),
                Stored.of(it));
    }
}
