package org.mashangjian.contract;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;

/** Puts {@link BuiltContract} before the library's own way, while the application is built. */
public class BuiltContractExtension implements BuildCompatibleExtension {
    @Enhancement(types = OpenApiDocumentService.class)
    public void serveAsBuilt(ClassConfig service) {
        service.addAnnotation(AsBuilt.class);
    }
}
