// Beside the page, because the content security policy allows no script in it; asks nobody but this server.
SwaggerUIBundle({
    url: '/openapi?format=json',
    dom_id: '#reference',
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    defaultModelRendering: 'example',
    displayRequestDuration: true,
    filter: true,
    persistAuthorization: false,
    tryItOutEnabled: false,
    validatorUrl: null,
});
