package dk.opgang.platform.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchOperationIdsTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/tree-batches, list, listTreeBatches",
        "/v1/tree-batches/{id}, get, getTreeBatch",
        "/v1/tree-batches/{id}/rejections, rejections, listTreeBatchRejections",
        "/v1/tree-batches/{batchId}/remarks, remarks, listTreeBatchRemarks",
        "/v1/reference-value-imports/{id}, get, getReferenceValueImport",
        "/v1/trees, list, list",
        "/v1/trees/{id}/batches, list, list"
    })
    void aReadIsCalledAfterItsAddress(String path, String method, String id) {
        // Given
        Operation operation = OASFactory.createOperation().operationId(method);
        OpenAPI document = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem(path, OASFactory.createPathItem().GET(operation)));

        // When
        new BatchOperationIds().filterOpenAPI(document);

        // Then
        assertEquals(id, operation.getOperationId());
    }
}
