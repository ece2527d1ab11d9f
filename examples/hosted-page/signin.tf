resource "okta_customized_signin_page" "example" {
  brand_id       = okta_brand.example.id
  page_content   = file("${path.module}/sign-in.html")
  widget_version = "^6"
  widget_customizations {
    widget_generation = "G2"
  }
}
