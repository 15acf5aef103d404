package org.mashangjian.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowedToTest {
    @Test
    void every_resource_method_says_who_may_call_it() {
        var operations = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mashangjian").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(AllowedToTest::isCalledByHttp)
                        .toList();
        assertFalse(operations.isEmpty());
        assertEquals(
                List.of(),
                operations.stream()
                        .filter(method -> !method.isAnnotatedWith(AllowedTo.class))
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    private static boolean isCalledByHttp(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }
}
