resource "okta_customized_signin_page" "beacon" {
  brand_id       = var.brand_id
  page_content   = file("${path.module}/sign-in.html")
  widget_version = "^5"
}
